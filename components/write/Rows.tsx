import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Path } from '../../utils/model/at-path';
import { Button } from '../ui/Button';
import { listAt, type Form } from './form';

export interface RowsProps {
  form: Form;
  path: Path;
  /** Of one entry, for its heading. */
  name: (entry: unknown, at: number) => string;
  children: (path: Path, at: number, entry: unknown) => ComponentChildren;
}

/** The entries of a list, each in a box of its own that can be taken away. */
export const Rows = ({ form, path, name, children }: RowsProps) => (
  <>
    {listAt(form, path).map((entry, i) => {
      const at = [...path, i];
      const title = name(entry, i);
      return (
        <div key={i} class="write-row" role="group" aria-label={title} data-row={at.join('.')}>
          <div class="row between">
            <h3>{title}</h3>
            <Button kind="quiet" action="remove-row" onPress={() => form.set(at, undefined)}>
              {i18n.t('write.take_out')}
              <span class="hear-only"> {title}</span>
            </Button>
          </div>
          {children(at, i, entry)}
        </div>
      );
    })}
  </>
);

export interface SectionProps {
  /** Name of the section: key of its heading, and its anchor. */
  name: 'what' | 'who' | 'say' | 'when' | 'lead' | 'more';
  children: ComponentChildren;
}

/** One part of the form. */
export const Section = ({ name, children }: SectionProps) => (
  <section class="card step" id={`write-${name}`} data-section={name} aria-labelledby={`write-${name}-title`}>
    <h2 id={`write-${name}-title`} tabIndex={-1}>
      {i18n.t(`write.section.${name}`)}
    </h2>
    {children}
  </section>
);
