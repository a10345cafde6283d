import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownOf, plainOf } from '../../../utils/meeting/markdown';

const paper = {
  title: 'Riverside #1',
  lead: ['Thursday', 'Video: https://meet.example/a_b_c'],
  sections: [{ heading: 'What is next', lines: ['- 12. *vote*', 'one\ntwo'] }],
  foot: 'Self-reported.',
};

describe('an agenda as Markdown', () => {
  it('has a heading, a list for each part, and nothing that its words would turn into', () =>
    expect(markdownOf(paper)).toBe(
      [
        '# Riverside \\#1',
        '',
        'Thursday  ',
        'Video: <https://meet.example/a_b_c>',
        '',
        '## What is next',
        '',
        '- \\- 12. \\*vote\\*',
        '- one two',
        '',
        'Self-reported.',
        '',
      ].join('\n'),
    ));

  it.each([
    ['1. first', '1\\. first'],
    ['one_two_three', 'one\\_two\\_three'],
    ['12) x', '12\\) x'],
    ['+ plus', '\\+ plus'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['&lt; AT&T', '\\&lt; AT&T'],
    ['a `b` \\', 'a \\`b\\` \\\\'],
  ])('%s is %s', (text, written) => expect(escapeMarkdown(text)).toBe(written));

  it('is plain text in an invitation', () =>
    expect(plainOf(paper)).toBe(
      'Thursday\nVideo: https://meet.example/a_b_c\n\nWhat is next\n- - 12. *vote*\n- one\ntwo\n\nSelf-reported.',
    ));
});
