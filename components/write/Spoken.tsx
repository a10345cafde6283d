import { BLANKS } from '../../utils/model/blanks';
import { i18n } from '#i18n';
import type { ScriptView } from '../../utils/model/views';

/** A script as it is read aloud: what was filled in stands out, what is open is named. Plain text throughout. */
export const Spoken = ({ script }: { script: ScriptView }) => (
  <p class="spoken" lang={script.language}>
    {script.pieces.map((piece, i) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'filled') return <b key={i}>{piece.text}</b>;
      const blank = BLANKS.find((name) => name === piece.blank);
      return (
        <mark key={i} class="open-blank">
          {blank ? i18n.t(`blank.${blank}`) : `{${piece.blank}}`}
        </mark>
      );
    })}
  </p>
);
