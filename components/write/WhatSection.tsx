import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { billLabel, type Bill } from '../../utils/model/bill';
import { STANCES } from '../../utils/model/campaign';
import type { StateChoice } from '../../utils/model/views';
import type { StateFacts } from '../../utils/model/write-views';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { LocalizedField, SelectField } from './fields';
import { listAt, type Form } from './form';
import { Section } from './Rows';

export interface WhatSectionProps {
  form: Form;
  states: readonly StateChoice[];
  facts: StateFacts;
  onState: (code: string) => void;
  /** Bills that a text names, of that state; none where there is none. */
  readBills: (text: string, session: string) => Bill[];
}

/** The bills, the side that is taken, the ask and the words about it. */
export function WhatSection({ form, states, facts, onState, readBills }: WhatSectionProps) {
  return (
    <Section name="what">
      <LocalizedField
        form={form}
        path={['title']}
        label={i18n.t('write.title')}
        hint={i18n.t('write.title_hint')}
      />
      <BillFields form={form} states={states} facts={facts} onState={onState} readBills={readBills} />
      <div class="two">
        <SelectField
          form={form}
          path={['stance']}
          label={i18n.t('write.stance')}
          options={STANCES.map((s) => [s, i18n.t(`stance.${s}`)] as const)}
        />
        <SelectField
          form={form}
          path={['chamber']}
          label={i18n.t('write.has_bill')}
          none={i18n.t('write.has_bill_none')}
          options={facts.chambers.map((c) => [c.chamber, c.name] as const)}
        />
      </div>
      <LocalizedField
        form={form}
        path={['ask']}
        label={i18n.t('write.ask')}
        hint={i18n.t('write.ask_hint')}
      />
      <LocalizedField
        form={form}
        path={['summary']}
        label={i18n.t('write.summary')}
        hint={i18n.t('write.optional')}
        rows={3}
      />
      <LocalizedField
        form={form}
        path={['why']}
        label={i18n.t('write.why')}
        hint={i18n.t('write.optional')}
        rows={3}
      />
    </Section>
  );
}

function BillFields({ form, states, facts, onState, readBills }: WhatSectionProps) {
  const [text, setText] = useState('');
  const [session, setSession] = useState('');
  const [unread, setUnread] = useState('');
  const bills = listAt(form, ['bills']) as readonly Bill[];
  const missing = form.problem(['bills']);
  const chosen = session || (facts.sessions[0] ?? '');

  function add() {
    if (!text.trim()) return;
    const found = readBills(text, chosen);
    const label = (bill: Bill) => `${bill.session} ${billLabel(bill)}`;
    const held = new Set(bills.map(label));
    setUnread(found.length === 0 ? text.trim() : '');
    if (found.length === 0) return;
    form.set(['bills'], [...bills, ...found.filter((bill) => !held.has(label(bill)))]);
    setText('');
  }

  return (
    <fieldset class="col">
      <legend class="write-legend">{i18n.t('write.bills')}</legend>
      <p class="muted">{i18n.t('write.bills_hint')}</p>
      {bills.length > 0 && (
        <ul class="plain-list">
          {bills.map((bill, i) => (
            <li key={i} class="row between" data-bill={billLabel(bill)}>
              <span>
                <b>{billLabel(bill)}</b>{' '}
                <span class="muted">{i18n.t('write.of_session', [bill.session])}</span>
                {['jurisdiction', 'session', 'identifier'].map((field) => {
                  const problem = form.problem(['bills', i, field]);
                  return problem && <p class="field-problem">{problem}</p>;
                })}
              </span>
              <Button kind="quiet" action="remove-bill" onPress={() => form.set(['bills', i], undefined)}>
                {i18n.t('write.take_out')}
                <span class="hear-only"> {billLabel(bill)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="two">
        <Field id="w-state" label={i18n.t('setup.state_label')}>
          <select
            id="w-state"
            name="bill-state"
            value={facts.code}
            onChange={(event) => {
              setSession('');
              onState(event.currentTarget.value);
            }}
          >
            {states.map((state) => (
              <option key={state.code} value={state.code}>
                {state.name}
              </option>
            ))}
          </select>
        </Field>
        <Field id="w-session" label={i18n.t('write.session')} hint={i18n.t('write.session_hint')}>
          <input
            id="w-session"
            name="bill-session"
            autocomplete="off"
            aria-describedby="w-session-hint"
            list="w-session-offers"
            value={chosen}
            onInput={(event) => setSession(event.currentTarget.value)}
          />
          <datalist id="w-session-offers">
            {facts.sessions.map((id) => (
              <option key={id} value={id} />
            ))}
          </datalist>
        </Field>
      </div>
      <Field id="w-bill" label={i18n.t('write.bill_number')} hint={i18n.t('write.bill_number_hint')}>
        <div class="row wrap">
          <input
            id="w-bill"
            name="bill-text"
            class="grow"
            autocomplete="off"
            aria-describedby="w-bill-hint w-bill-problem"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onBlur={() => form.touch(['bills'])}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Button action="add-bill" onPress={add}>
            {i18n.t('write.add_bill')}
          </Button>
        </div>
        <p class="field-problem" id="w-bill-problem" role="status" data-flaw={missing ? 'bills' : undefined}>
          {unread ? i18n.t('write.unread_bill', [unread, facts.name]) : missing}
        </p>
      </Field>
    </fieldset>
  );
}
