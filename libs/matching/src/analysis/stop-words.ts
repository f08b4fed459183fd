/** Function words of Dutch, English and German, folded: they say nothing about what someone looks for. */
const STOP_WORDS = new Set(
  `aan aangaande al alle als alsmede ander andere bij binnen daar dan dat de deze die dit door dus een eens en er geen had
   heb hebben heeft het hier hij hoe hun ik in indien is je jij jullie kan kunnen maar me met mijn moet moeten na naar niet nog nu of om
   omdat onder ons onze ook op over per reeds te tegen ten ter terwijl toch tot tussen u uit uw van vanaf vanuit veel via voor waar waarbij
   wanneer waren wat we welke wie wij wil worden wordt zal ze zeer zich zij zijn zo zoals zonder zou zowel
   a an and are as at be been by can could did do does for from had has have he her his how i if into it its may me my nor not
   of off on or our out per she should so some such than that the their them then there these they this those to we were what when where
   which while who will with would you your
   am auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer eines fur hat ich ihr im ins ist mit nach
   nicht oder ohne sich sie sind sowie uber um und unter vom von wird wir zu zum zur`.split(/\s+/),
);

/** @param word folded */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
