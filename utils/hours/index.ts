export { adviseHours, type HoursAdvice } from './advice';
export { HOLIDAYS, holidayOn, type Holiday } from './holidays';
