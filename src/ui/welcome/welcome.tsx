import { useWords } from '../words.tsx';
import { Wordmark } from '../wordmark.tsx';
import { Spread } from './spread.tsx';
import { Steps } from './steps.tsx';

export type WelcomeActions = {
  /** Opens the reader on the sample story. */
  tryOnSample: () => void;
  openSettings: () => void;
};

function Masthead() {
  const { say } = useWords();
  return (
    <header>
      <div class="mast">
        <p class="ear">
          <b>{say('earReader')}</b>
          {say('earReaderText')}
        </p>
        <Wordmark name={say('name')} />
        <p class="ear">
          <b>{say('earDevice')}</b>
          {say('earDeviceText')}
        </p>
      </div>
      <div class="folio">
        <p>
          <span>{say('welcomePage')}</span>
          <span>{say('freeAndOpen')}</span>
        </p>
      </div>
    </header>
  );
}

/** The first-run page: what Safi does shown on one text, three steps, and why it asks to see pages. */
export function Welcome({ tryOnSample, openSettings }: WelcomeActions) {
  const { say, language, direction } = useWords();
  return (
    <div class="sheet" lang={language} dir={direction}>
      <Masthead />
      <main>
        <section class="lead">
          <h1>{say('storyAndNothingElse')}</h1>
          <div>
            <p>{say('welcomeLead')}</p>
            <div class="cta">
              <button type="button" class="btn btn-fill" onClick={tryOnSample}>
                {say('tryOnSample')}
              </button>
              <button type="button" class="btn btn-text" onClick={openSettings}>
                {say('settings')}
              </button>
            </div>
          </div>
        </section>
        <Spread />
        <Steps />
        <section class="promise">
          <h2>{say('whyAccess')}</h2>
          <p>{say('whyAccessText')}</p>
        </section>
      </main>
    </div>
  );
}
