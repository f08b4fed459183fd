import { NestFactory } from '@nestjs/core';
import { capabilities, DEMO_PROVIDERS, DemoClock, LoadDemo, type Runtime, type Started } from '@schakel/installation';
import { RebuildIndex } from '@schakel/search';
import { progressBar } from './progress-bar.js';

class PreparationModule {}

/**
 * Before the doors open: the demonstration data on the first start, and a search index that holds everything.
 * @throws StopAsked at the next step, once a stop was asked for
 */
export async function prepare(runtime: Runtime, started: Started): Promise<void> {
  const module = {
    module: PreparationModule,
    // As the API for buyers: the demonstration publishes consultations, which takes the key that their answers are sealed with.
    // What happened before today is told as if it were then.
    imports: capabilities('buyer-api', 'buyer', { ...runtime, clock: new DemoClock(runtime.clock) }) ?? [],
    providers: DEMO_PROVIDERS,
  };
  const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    const demo = context.get(LoadDemo);
    if (runtime.config.demoData && !(await demo.isLoaded())) await load(demo, started);
    started.goOn();
    await context.get(RebuildIndex).whereNeeded();
  } finally {
    await context.close();
  }
}

async function load(demo: LoadDemo, started: Started): Promise<void> {
  const bar = progressBar('Loading the demonstration');
  try {
    await demo.execute((done, total) => {
      started.goOn();
      bar.show(done, total);
    });
  } finally {
    bar.end();
  }
}
