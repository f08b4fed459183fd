import { NestFactory } from '@nestjs/core';
import { capabilities, DEMO_PROVIDERS, LoadDemo, type Runtime } from '@schakel/installation';
import { RebuildIndex } from '@schakel/search';
import { progressBar } from './progress-bar.js';

class PreparationModule {}

/** Before the doors open: the demonstration data on the first start, and a search index that holds everything. */
export async function prepare(runtime: Runtime): Promise<void> {
  const module = {
    module: PreparationModule,
    imports: capabilities('worker', null, runtime) ?? [],
    providers: DEMO_PROVIDERS,
  };
  const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    const demo = context.get(LoadDemo);
    if (runtime.config.demoData && !(await demo.isLoaded())) {
      const bar = progressBar('Loading the demonstration');
      await demo.execute(bar.show);
      bar.end();
    }
    const rebuild = context.get(RebuildIndex);
    for (const kind of await rebuild.whereNeeded()) await rebuild.run(kind);
  } finally {
    await context.close();
  }
}
