import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/organise.css';
import { startPage } from '../../utils/ui/start-page';
import { App } from './App';

startPage(<App />);
