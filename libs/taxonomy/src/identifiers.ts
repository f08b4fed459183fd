/** Is this written as a number in the Dutch trade register (KvK): exactly 8 digits? It has no check digit. */
export function isKvkNumber(text: string): boolean {
  return /^[0-9]{8}$/.test(text);
}

/** Is this written as the number of an establishment (vestigingsnummer) in the Dutch trade register: 12 digits? */
export function isEstablishmentNumber(text: string): boolean {
  return /^[0-9]{12}$/.test(text);
}
