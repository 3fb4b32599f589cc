import { useWords } from '../words.tsx';
import { Icon } from '../icon.tsx';

/** How reading aloud stands. */
export type VoiceState =
  | { kind: 'off' }
  /** No Arabic voice on this machine. */
  | { kind: 'missing' }
  | {
      kind: 'on';
      isPaused: boolean;
      /** Index of the sentence, and how many there are. */
      sentence: number;
      sentences: number;
      speed: number;
      voices: readonly { id: string; name: string }[];
      voice: string;
    };

export type VoiceActions = {
  /** To the sentence before or after. */
  jump: (by: 1 | -1) => void;
  pause: () => void;
  stop: () => void;
  setSpeed: (speed: number) => void;
  setVoice: (id: string) => void;
};

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

function Missing({ stop }: { stop: () => void }) {
  const { say } = useWords();
  return (
    <div class="voice is-missing" role="status">
      <span class="grow">{say('voiceMissing')}</span>
      <button type="button" aria-label={say('close')} onClick={stop}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Reading aloud: a strip at the foot, only while it goes on. */
export function VoiceStrip({ voice, act }: { voice: VoiceState; act: VoiceActions }) {
  const { say, number } = useWords();
  if (voice.kind === 'off') return null;
  if (voice.kind === 'missing') return <Missing stop={act.stop} />;
  return (
    <div class="voice" role="region" aria-label={say('readerListen')}>
      <button type="button" aria-label={say('voicePrevious')} onClick={() => act.jump(-1)}>
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="go"
        aria-label={say(voice.isPaused ? 'voiceGoOn' : 'voicePause')}
        onClick={act.pause}
      >
        <Icon name={voice.isPaused ? 'play' : 'pause'} />
      </button>
      <button type="button" aria-label={say('voiceNext')} onClick={() => act.jump(1)}>
        <Icon name="next" />
      </button>
      <span class="grow">
        {say('voiceSentence', number(voice.sentence + 1), number(voice.sentences))}
      </span>
      <label class="set">
        {say('voiceSpeed')}{' '}
        <select
          value={voice.speed}
          onChange={(event) => act.setSpeed(Number(event.currentTarget.value))}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {`${number(speed)}×`}
            </option>
          ))}
        </select>
      </label>
      {voice.voices.length > 1 && (
        <label class="set">
          {say('voiceName')}{' '}
          <select value={voice.voice} onChange={(event) => act.setVoice(event.currentTarget.value)}>
            {voice.voices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" aria-label={say('voiceStop')} onClick={act.stop}>
        <Icon name="close" />
      </button>
    </div>
  );
}
