import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup.css';
import '../../components/sheet.css';
import { startPage } from '../../utils/ui/start-page';
import { App } from './App';

startPage(<App />);
