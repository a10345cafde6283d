import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../utils/model/csv';

describe('CSV', () => {
  it.each<[string, string[][]]>([
    ['', []],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\ufeffa\n', [['a']]],
    ['"a ""quoted"" one",b\n', [['a "quoted" one', 'b']]],
    ['"two\r\nlines, one field",\n', [['two\r\nlines, one field', '']]],
    [',\n', [['', '']]],
    ['a,', [['a', '']]],
    ['\n', [['']]],
    ['"",""\n', [['', '']]],
  ])('%j is read', (text, rows) => expect(parseCsv(text)).toEqual(rows));

  it.each(['"never closed', 'a "b" c,d\n', '"a"b,c\n', '"a"\rb', 'a\rb'])('%j is no CSV', (text) =>
    expect(parseCsv(text)).toBeNull(),
  );

  it('reads back whatever was written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') });
    const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const write = (table: string[][]) =>
      table.map((row) => `${row.map((f) => `"${f.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(write(table))).toEqual(table);
      }),
    );
  });
});
