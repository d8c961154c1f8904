const fields = ['radio', 'checkbox', 'switch', 'combobox', 'listbox', 'textbox', 'searchbox', 'spinbutton'];

/** The form that a field belongs to: the browser's own, or what stands around a field that a role makes. */
export function formOf(element: Element): HTMLFormElement | null {
  const own = (element as HTMLInputElement).form;
  if (own instanceof HTMLFormElement) return own;
  const role = element.getAttribute('role');
  return role !== null && fields.includes(role) ? element.closest('form') : null;
}
