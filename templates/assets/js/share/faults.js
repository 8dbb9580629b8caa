/** What is missing or wrong in the form, in words beside each field. */

/** In which words each fault is told: a field's own, or those of the form. */
const WORDS = [
  ['customError', 'missing'],
  ['valueMissing', 'sayMissing'],
  ['tooShort', 'sayShort'],
  ['patternMismatch', 'missing'],
  ['typeMismatch', 'sayType'],
  ['badInput', 'sayNumber'],
  ['rangeUnderflow', 'sayNumber'],
  ['rangeOverflow', 'sayNumber'],
];

/**
 * Tells of every field that is not right, takes back what no longer holds, and puts the focus on the first.
 *
 * @param {HTMLFormElement} form
 * @returns {boolean} whether all is right
 */
export function tellFaults(form) {
  const fields = [...form.elements].filter((field) => field.willValidate && field.name);
  fields.forEach(takeBack);
  const faulty = fields.filter((field) => !field.checkValidity());
  faulty.forEach((field) => tell(field, form));
  faulty[0]?.focus();
  return faulty.length === 0;
}

/**
 * Takes back what was told of a field.
 *
 * @param {HTMLElement} field
 */
export function takeBack(field) {
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
  field.closest('.field')?.querySelector('.field__fault')?.remove();
}

/** Tells what is wrong with a field. */
function tell(field, form) {
  const box = field.closest('.field');
  const fault = document.createElement('strong');
  fault.className = 'field__fault';
  fault.id = `fault-${field.name}`;
  fault.textContent = words(field, box, form);
  box.append(fault);
  field.setAttribute('aria-invalid', 'true');
  // What stands in a field's own label is read out as its name.
  if (!field.closest('label').contains(fault)) {
    field.setAttribute('aria-describedby', fault.id);
  }
}

function words(field, box, form) {
  const [, key] = WORDS.find(([fault]) => field.validity[fault]) ?? WORDS[1];
  return (key === 'missing' && box.dataset.missing) || form.dataset[key] || form.dataset.sayMissing;
}
