import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from './domain-error.js';

/** A number in a path, from 1 up. What is none cannot exist: not found, the same answer as for one that nobody has. */
@Injectable()
export class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw notFound('record');
    return Number(value);
  }
}
