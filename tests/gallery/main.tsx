/** `?case=NAME&lang=es` draws one case; without a case, the list of them. */
import { render } from 'preact';
import base from '../../components/base.css?inline';
import chart from '../../components/chart.css?inline';
import data from '../../components/data.css?inline';
import editCall from '../../components/edit-call.css?inline';
import gather from '../../components/gather.css?inline';
import hub from '../../components/hub.css?inline';
import log from '../../components/log.css?inline';
import organise from '../../components/organise.css?inline';
import pageStyles from '../../components/page.css?inline';
import report from '../../components/report.css?inline';
import popup from '../../components/popup.css?inline';
import sheet from '../../components/sheet.css?inline';
import meeting from '../../components/meeting.css?inline';
import votes from '../../components/votes.css?inline';
import write from '../../components/write.css?inline';
import tokens from '../../components/tokens.css?inline';
import { Locale } from '../../components/ui/locale';
import { CASES } from './cases';
import { setLanguage } from './i18n';

const STYLES = {
  popup: [tokens, base, popup, sheet],
  window: [tokens, base, sheet],
  page: [tokens, base, sheet, pageStyles],
  organise: [tokens, base, organise, editCall, write, chart, report, votes, meeting, gather, hub, log, data],
};

function addStyles(to: Node, styles: string[]): void {
  const element = document.createElement('style');
  element.textContent = styles.join('\n');
  to.appendChild(element);
}

function show(name: string, language: string): void {
  const found = CASES[name];
  if (!found) throw new Error(`no case ${name}`);
  setLanguage(language);
  document.documentElement.lang = language;
  const tree = (
    <Locale.Provider value={language === 'en' ? 'en-US' : 'es-US'}>{found.draw()}</Locale.Provider>
  );
  if (found.where !== 'page') {
    addStyles(document.head, STYLES[found.where]);
    document.body.className = `${found.where}-page`;
    render(found.where === 'window' ? <main class="window">{tree}</main> : tree, document.body);
    return;
  }
  // A page of somebody else's: an odd root size, its own rules for every element, a dark text on light.
  document.documentElement.className = 'host';
  document.body.innerText = 'General Assembly. Bills scheduled for third reading: SB 2273, HB 40.';
  const host = document.body.appendChild(document.createElement('rotunda-card'));
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, [':host{all:initial!important}', ...STYLES.page]);
  const box = root.appendChild(document.createElement('div'));
  render(tree, box);
}

const query = new URLSearchParams(location.search);
const name = query.get('case');
if (name) show(name, query.get('lang') ?? 'en');
else {
  const list = Object.keys(CASES).map((key) => (
    <li key={key}>
      <a href={`?case=${key}`}>{key}</a>
    </li>
  ));
  render(<ul>{list}</ul>, document.body);
}
document.body.dataset.drawn = '';
