/**
 * Redoc has no option for its labels, but all of them pass through one function, in the script that readers load and
 * in the one that renders ahead. Both are made to look into this global first, so hydration finds what was rendered.
 */
export const labelsGlobal = "zapspecLabels";

export const labelAnchor =
  /translate:\(e,t\)=>\(typeof t==[`"]string[`"]\?t:t\?\.defaultValue\)\|\|e\|\|[`"]{2}/;

export const labelReplacement = `translate:(e,t)=>globalThis.${labelsGlobal}?.[e]||(typeof t=="string"?t:t?.defaultValue)||e||""`;
