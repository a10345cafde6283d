/**
 * States whose districts follow no simple rule: named, lettered or with a number
 * of seats that changes from district to district. District names are those of
 * Open States' people repository; the seats are the law's of the 2020s plans
 * (sums: MA 160 + 40, MD 141 + 47, NH 400 + 24, VT 150 + 30).
 */
import type { LegislatureSeats } from './seat-list';

export const ma: LegislatureSeats = {
  upper: `
    Berkshire, Hampden, Franklin and Hampshire; Bristol and Norfolk; Cape and Islands;
    Fifth Middlesex; First Bristol and Plymouth; First Essex; First Essex and Middlesex;
    First Middlesex; First Plymouth and Norfolk; First Suffolk; First Worcester; Fourth Middlesex;
    Hampden; Hampden and Hampshire; Hampden, Hampshire and Worcester;
    Hampshire, Franklin and Worcester; Middlesex and Norfolk; Middlesex and Suffolk;
    Middlesex and Worcester; Norfolk and Middlesex; Norfolk and Plymouth; Norfolk and Suffolk;
    Norfolk, Plymouth and Bristol; Norfolk, Worcester and Middlesex; Plymouth and Barnstable;
    Second Bristol and Plymouth; Second Essex; Second Essex and Middlesex; Second Middlesex;
    Second Plymouth and Norfolk; Second Suffolk; Second Worcester; Suffolk and Middlesex;
    Third Bristol and Plymouth; Third Essex; Third Middlesex; Third Suffolk; Worcester and Hampden;
    Worcester and Hampshire; Worcester and Middlesex
  `,
  lower: `
    1st..2nd Franklin; 1st..3rd Berkshire; 1st..3rd Hampshire; 1st..5th Barnstable; 1st..12th Hampden;
    1st..12th Plymouth; 1st..14th Bristol; 1st..15th Norfolk; 1st..18th Essex; 1st..19th Suffolk;
    1st..19th Worcester; 1st..37th Middlesex; Barnstable, Dukes and Nantucket
  `,
};

export const md: LegislatureSeats = {
  upper: '1..47',
  lower: {
    1: `
      1A; 1B; 1C; 2B; 7B; 9B; 11A; 12B; 27A; 27B; 27C; 29A; 29B; 29C; 30B; 33A; 33B; 33C; 34B; 35B;
      37A; 38A; 38B; 38C; 42A; 42B; 42C; 43B; 44A; 47B
    `,
    2: '2A; 7A; 9A; 11B; 12A; 30A; 34A; 35A; 37B; 43A; 44B; 47A',
    3: '3..6; 8; 10; 13..26; 28; 31..32; 36; 39..41; 45..46',
  },
};

/** New Hampshire's floterial districts (Belknap 8, Carroll 7 and others) overlap the base districts. */
export const nh: LegislatureSeats = {
  upper: '1..24',
  lower: {
    1: `
      Belknap 1; Belknap 3..4; Carroll 5; Carroll 7; Cheshire 1..5; Cheshire 7..9; Cheshire 11..14;
      Cheshire 16..17; Coos 2..4; Coos 6..7; Grafton 2..4; Grafton 6..7; Grafton 9..11;
      Grafton 13..18; Hillsborough 27; Hillsborough 31; Hillsborough 37; Hillsborough 45;
      Merrimack 1..2; Merrimack 6; Merrimack 11; Merrimack 14..26; Merrimack 28..30; Rockingham 3;
      Rockingham 6..8; Rockingham 19; Rockingham 21..23; Rockingham 26..28; Rockingham 32..40;
      Strafford 3; Strafford 5..9; Strafford 13..18; Strafford 20; Sullivan 1..2; Sullivan 4..5;
      Sullivan 7
    `,
    2: `
      Belknap 2; Belknap 8; Carroll 2..4; Carroll 6; Carroll 8; Cheshire 6; Cheshire 10; Cheshire 15;
      Cheshire 18; Coos 1; Coos 5; Grafton 5; Hillsborough 14..26; Hillsborough 28; Hillsborough 33;
      Hillsborough 35..36; Hillsborough 38..39; Hillsborough 44; Merrimack 3..5; Merrimack 7;
      Merrimack 12..13; Merrimack 27; Rockingham 5; Rockingham 9; Rockingham 12; Rockingham 14..15;
      Rockingham 18; Rockingham 24; Rockingham 30..31; Strafford 1; Sullivan 8
    `,
    3: `
      Belknap 7; Carroll 1; Grafton 1; Grafton 8; Hillsborough 3..11; Hillsborough 30;
      Hillsborough 32; Hillsborough 34; Hillsborough 41..42; Merrimack 8; Rockingham 1..2;
      Rockingham 4; Rockingham 10; Rockingham 20; Strafford 2; Strafford 4; Strafford 11;
      Strafford 19; Strafford 21; Sullivan 3; Sullivan 6
    `,
    4: `
      Belknap 5..6; Grafton 12; Hillsborough 1; Hillsborough 29; Hillsborough 40; Hillsborough 43;
      Merrimack 9..10; Rockingham 11; Rockingham 17; Rockingham 29; Strafford 10; Strafford 12
    `,
    6: 'Hillsborough 13',
    7: 'Hillsborough 2; Rockingham 16',
    8: 'Hillsborough 12',
    9: 'Rockingham 25',
    10: 'Rockingham 13',
  },
};

export const vt: LegislatureSeats = {
  upper: {
    1: 'Caledonia; Chittenden North; Essex; Grand Isle; Lamoille; Orange; Orleans',
    2: 'Addison; Bennington; Franklin; Windham',
    3: 'Chittenden Central; Chittenden Southeast; Rutland; Washington; Windsor',
  },
  lower: {
    1: `
      Addison-2; Addison-5; Addison-Rutland; Bennington-1; Bennington-3; Bennington-Rutland;
      Caledonia-1..2; Caledonia-Washington; Chittenden-1; Chittenden-4..12; Chittenden-17;
      Chittenden-24..25; Essex-Caledonia; Essex-Orleans; Franklin-2..3; Franklin-6..8; Lamoille-1;
      Lamoille-3; Orange-1..3; Orange-Caledonia; Orleans-1..4; Rutland-1; Rutland-3..11;
      Rutland-Bennington; Rutland-Windsor; Washington-5..6; Windham-1..2; Windham-4..9;
      Windham-Windsor-Bennington; Windsor-2; Windsor-4..5; Windsor-Addison; Windsor-Orange-1;
      Windsor-Windham
    `,
    2: `
      Addison-1; Addison-3..4; Bennington-2; Bennington-4..5; Caledonia-3; Caledonia-Essex;
      Chittenden-2..3; Chittenden-13..16; Chittenden-18..23; Chittenden-Franklin; Franklin-1;
      Franklin-4..5; Grand Isle-Chittenden; Lamoille-2; Lamoille-Washington;
      Orange-Washington-Addison; Orleans-Lamoille; Rutland-2; Washington-1..4; Washington-Chittenden;
      Washington-Orange; Windham-3; Windsor-1; Windsor-3; Windsor-6; Windsor-Orange-2
    `,
  },
};
