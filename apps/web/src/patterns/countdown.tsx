import { IconClock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { serverNow } from '../api/server-clock.js';
import { useFormats } from '../formats/use-formats.js';
import { announce } from '../shell/announce.js';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import styles from './countdown.module.css';
import { timeLeft, type TimeLeft } from './time-left.js';

/** The time that is left, by the minute of the server's clock. `onClosed` is called once, at the moment itself. */
function useTimeLeft(until: string, onClosed?: () => void): TimeLeft {
  const [left, setLeft] = useState(() => timeLeft(new Date(until), serverNow()));
  useEffect(() => {
    if (left === 'closed') return undefined;
    const tick = () => {
      const next = timeLeft(new Date(until), serverNow());
      setLeft(next);
      if (next === 'closed') onClosed?.();
    };
    const timer = setInterval(tick, 5_000);
    return () => clearInterval(timer);
  }, [until, left, onClosed]);
  return left;
}

/**
 * A deadline: weekday, date and time first, in the last two days how long it still is below it. Said aloud once an hour
 * and once ten minutes before; never ticking.
 */
export function Countdown({ until, onClosed }: { until: string; onClosed?: () => void }) {
  const { countdown } = useWords(patternsWords);
  const formats = useFormats();
  const left = useTimeLeft(until, onClosed);
  const minutes = typeof left === 'object' ? left.hours * 60 + left.minutes : undefined;
  useEffect(() => {
    if (minutes === 60) announce(countdown.lastHour);
    if (minutes === 10) announce(countdown.lastMinutes);
  }, [minutes, countdown]);
  const moment = formats.longMoment(until);
  return (
    <div>
      <time className={styles['moment']} dateTime={until}>
        {left === 'closed' ? countdown.closed(moment) : moment}
      </time>
      <span className={styles['left']}>
        {typeof left === 'object' && <IconClock size={20} aria-hidden="true" />}
        {typeof left === 'object' ? `${countdown.left(left.hours, left.minutes)}, ${countdown.zone}` : countdown.zone}
      </span>
    </div>
  );
}
