export { districtChoices, placeOf } from './districts';
export { everywhere, groundName, seatsOfGround } from './ground';
export { formatNumber, numbersOf } from './numbers';
export { CHAMBER_ORDER, compareDistricts, compareRefs, refKey } from './order';
export { titleOf } from './title';
