/**
 * Whether an address may become something to press. The one definition: check refuses any other in
 * what authors write, compile in what it is given, a page in what it fetched.
 *
 * Passes https, tel, sms and mailto, in any case; never white space, control characters, quotes or
 * angle brackets.
 */
export function isSafeAddress(address: string): boolean {
  return /^(https:\/\/|(tel|sms|mailto):)[^\s<>"'\p{Cc}]+$/iu.test(address);
}
