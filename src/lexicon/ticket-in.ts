const zh =
  /(?:工单|受理|服务单|服务|投诉|流水|案件|申请|业务|记录)(?:编?号码?|单号|ID)\s*(?:为|是)?\s*[:：【[「#]*\s*([A-Za-z]{0,6}[-_]?\d[\dA-Za-z-]{2,30})/u;
const en =
  /\b(?:ticket|case|reference|request|incident|complaint)(?:\s+(?:number|no\.?|id|code))?\s*(?:is\s*|:\s*|of\s*)?#?\s*([A-Z]{0,6}[-_]?\d[\dA-Z-]{2,30})\b/iu;

/**
 * The number under which a service says that it keeps a request (工单号 20260101-77, "ticket #4711"), as it stands
 * there; null if it names none. Version `ticket-1`. Orders, phones and bills have other names.
 */
export function ticketIn(text: string): string | null {
  const said = text.normalize('NFKC');
  return (zh.exec(said) ?? en.exec(said))?.[1] ?? null;
}
