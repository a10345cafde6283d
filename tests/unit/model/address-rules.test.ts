import { describe, expect, it } from 'vitest';
import { addressProblem } from '../../../utils/model/address-rules';

const told: Record<string, string[]> = {
  address_po_box: [
    'P.O. Box 12',
    'PO BOX 1234, Springfield, IL 62706',
    'p o box 9',
    'POB 77 Juneau AK',
    'P.O. Drawer 5, Austin TX',
    'Post Office Box 12',
    'GPO Box 362916, San Juan PR 00936',
    'Apartado 12',
    'Apartado Postal 2190, San Juan',
    'Apdo. 41, Ponce',
    'Apartado de Correos núm. 3',
    'Casilla 8',
    'Box 12, Chugiak AK 99567',
    '123 Main St, PO Box 12, Ely MN',
  ],
  address_rural_route: [
    'RR 2 Box 5',
    'R.R. #2, Box 5, Macomb IL',
    'Rural Route 2',
    'RFD 3, Barre VT',
    'RD 1, Troy PA',
    'HC 1 Box 3',
    'HC-02 Box 14500, Arecibo PR 00612',
    'HCR 67 Box 11',
    'Star Route 4, Challis ID',
    'Ruta Rural 2 Buzón 5',
    'Carr 2, Buzon 12, Isabela',
    'Route 3 Box 91, Hinton WV',
  ],
  address_zip_only: [
    '62706',
    ' 62706-1234 ',
    'IL 62706',
    'il, 62706',
    'ZIP 62706',
    'zip code: 62706',
    'Código postal 00901',
    'C.P. 00901',
  ],
  address_no_number: [
    '',
    '   ',
    '12345678',
    'Main Street, Springfield, IL 62706',
    'Springfield, IL 62706',
    'Springfield IL',
    '5th Avenue, New York NY 10011',
    'Route 9, Ovando MT 59854',
    'US Highway 50, Ely, NV, 89301, USA',
    'Apt 4, Elm Street, Dover DE',
    'Calle Luna, San Juan 00901',
    'Carretera 3, Fajardo PR 00738',
    'corner of 3rd and Pine, Seattle',
  ],
};

const passed = [
  '401 S 2nd St, Springfield, IL 62706',
  '1745 T Street Southeast, Washington, DC 20020',
  '350 Fifth Avenue, New York',
  '1 Box Elder Road, Brigham City UT',
  '12345 RR 620 N, Austin, TX 78726',
  '4500 Ranch Road 12, Wimberley TX',
  '62706 Main Street, Springfield OR',
  'N6W23001 Bluemound Road, Waukesha WI 53188',
  '37-12 75th Street, Jackson Heights NY',
  '123 1/2 Elm St, Dover DE',
  '88B Pine, Troy NY',
  'Apt 4, 123 Main St, Troy NY',
  'Urb. Las Gladiolas, 150 Calle A, San Juan PR 00926',
  'Calle Luna 123, San Juan',
  'Calle Sol #52, San Juan PR 00901',
  '100 Post Office Square, Boston MA',
  '12 Polk Boxwood Lane, Mobile AL',
  '900 Hc Andersen Dr, Solvang CA',
  '1523 State Route 28, Inlet NY 13360',
];

describe('an address before it is sent', () => {
  it.each(Object.entries(told).flatMap(([code, texts]) => texts.map((text) => [text, code])))(
    '%j is %s',
    (text, code) => expect(addressProblem(text)).toEqual({ code }),
  );

  it.each(passed)('%j may be sent', (text) => expect(addressProblem(text)).toBeNull());
});
