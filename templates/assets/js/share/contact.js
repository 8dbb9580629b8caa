import { mapping, told } from './yaml.js';

/**
 * Whom people can ask.
 *
 * @param {{role: string, phone?: string, email?: string}} answers
 */
export function contact({ role, phone, email }) {
  return mapping('contact', [...told('role', role), ...told('phone', phone), ...told('email', email)]);
}
