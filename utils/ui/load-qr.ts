/** The drawing of codes: read when somebody wants one, so that no first view carries it. */
export const loadQr = async () => (await import('../../components/ui/QrCode')).QrCode;
