const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

// The library that locks scrolling behind a dialog writes a <style> of its own and looks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** The nonce that the Content-Security-Policy asks of every <style> written at run time. */
export function styleNonce(): string {
  return nonce;
}
