import { Controller, Get, Header, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam } from '@nestjs/swagger';
import {
  DATASET_NAMES,
  type DatasetFormat,
  type DatasetName,
  DescribeDatasets,
  DownloadDataset,
  FORMATS,
} from '@schakel/exchange';
import { Clock, notFound, Open, Throttle } from '@schakel/platform';
import type { FastifyRequest } from 'fastify';
import { DatasetsDto, DatasetsQueryDto } from './datasets.dto.js';

/** Downloads a network may start: enough for a portal that harvests every hour, too few to keep the database busy. */
const PER_NETWORK = { burst: 12, count: 60, seconds: 3_600 };

const FILES = DATASET_NAMES.flatMap((name) => Object.keys(FORMATS).map((format) => `${name}.${format}`));

/** Open data: the same for everyone, from every page. */
@Open()
@Controller('datasets')
export class DatasetsController {
  constructor(
    private readonly describe: DescribeDatasets,
    private readonly download: DownloadDataset,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  /** The datasets that can be downloaded as a whole, with their fields and licence. */
  @Get()
  @Header('access-control-allow-origin', '*')
  list(@Query() query: DatasetsQueryDto): DatasetsDto {
    return { items: this.describe.list(query.language ?? 'nl') };
  }

  /** The catalogue as data portals harvest it: DCAT 3 in the terms of DCAT-AP-NL, as JSON-LD. */
  @Get('catalogue.jsonld')
  @Header('access-control-allow-origin', '*')
  @Header('content-type', 'application/ld+json; charset=utf-8')
  @ApiOkResponse({ content: { 'application/ld+json': { schema: { type: 'object' } } } })
  catalogue(): object {
    return this.describe.catalogue();
  }

  /** A whole dataset: `firms` or `opportunities`, as `.csv` or `.json`. */
  @Get(':file')
  @Header('access-control-allow-origin', '*')
  @ApiParam({ name: 'file', schema: { type: 'string', enum: FILES } })
  @ApiOkResponse({
    content: {
      'text/csv': { schema: { type: 'string' } },
      'application/json': { schema: { type: 'array', items: { type: 'object' } } },
    },
  })
  async get(@Param('file') file: string, @Req() request: FastifyRequest): Promise<StreamableFile> {
    if (!FILES.includes(file)) throw notFound('dataset');
    await this.throttle.take(`dataset:${request.ip}`, PER_NETWORK);
    const [name, format] = file.split('.') as [DatasetName, DatasetFormat];
    return new StreamableFile(this.download.execute(name, format), {
      type: `${FORMATS[format]}; charset=utf-8`,
      disposition: `attachment; filename="schakel-${name}-${this.clock.today()}.${format}"`,
    });
  }
}
