/** The one door to the browser's extension API: nothing else imports `wxt/browser`. */
export { browser } from 'wxt/browser';
