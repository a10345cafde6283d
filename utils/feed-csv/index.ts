/** A list of campaigns kept as a spreadsheet. */
export { feedFromCsv, isCsvList, type CsvFeed, type ListName } from './from-csv';
export { feedToCsv } from './to-csv';
export { groupsFromCsv, groupsToCsv, isGroupList, statesInGroupList } from './groups';
