import type { ComponentChildren } from 'preact';
/** So many letters tell the members of a group apart. */
const SHOWN = 8;

export const shortNumber = (member: string): string => member.slice(0, SHOWN);

export interface MemberNumberProps {
  member: string;
  /** A sentence with the number in it; the number alone where left out. */
  text?: (number: string) => string;
}

/** A member number as people compare it: its first letters, the whole of it for whoever points at it. */
export const MemberNumber = ({ member, text = (number) => number }: MemberNumberProps) => {
  const short = shortNumber(member);
  const [before = '', after = ''] = text(short).split(short);
  return (
    <>
      {before}
      <code class="member-number" title={member} data-member={member}>
        {short}
      </code>
      {after}
    </>
  );
};

/** What a leader should look at before this member's calls are believed. */
export const FlagLine = ({ kind, children }: { kind: string; children: ComponentChildren }) => (
  <p class="gather-flag" data-flag={kind}>
    <span aria-hidden="true">⚑ </span>
    {children}
  </p>
);
