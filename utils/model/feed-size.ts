/** Two megabytes of JSON hold several hundred campaigns; more is a mistake or an attack. */
export const MAX_FEED_BYTES = 2_000_000;

export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
