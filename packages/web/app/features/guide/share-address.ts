/** Links that open a message with words in it; whoever shares chooses to whom. */
export const shareAddresses = (words: string) => {
  const text = encodeURIComponent(words);
  return { whatsapp: `https://wa.me/?text=${text}`, sms: `sms:?&body=${text}` };
};
