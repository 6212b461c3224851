import { useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Icon } from "@techconnect/ui/icon";
import { useEffect, useState } from "react";

/** The voice of this device for a language, or null while there is none; some browsers find theirs only after a moment. */
const useVoice = (locale: string): SpeechSynthesisVoice | null => {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return undefined;
    const speech = window.speechSynthesis;
    const look = () => setVoice(speech.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(locale)) ?? null);
    look();
    speech.addEventListener("voiceschanged", look);
    return () => speech.removeEventListener("voiceschanged", look);
  }, [locale]);
  return voice;
};

/** Reads sentences aloud. Not there without JavaScript or without a voice for the language. */
export const ReadAloud = ({ sentences }: { readonly sentences: readonly string[] }) => {
  const { t, i18n } = useLingui();
  const voice = useVoice(i18n.locale);
  const text = sentences.join(" ");
  // a question left behind must not go on talking
  useEffect(() => () => window.speechSynthesis?.cancel(), [text]);
  if (!voice) return null;

  const read = () => {
    window.speechSynthesis.cancel();
    for (const sentence of sentences) {
      const spoken = new SpeechSynthesisUtterance(sentence);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      window.speechSynthesis.speak(spoken);
    }
  };
  return (
    <Button kind="link" type="button" onClick={read}>
      <Icon name="sound" />
      {t`Lees voor`}
    </Button>
  );
};
