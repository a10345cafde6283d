/** Reads HTML and text files into segments, by the same walk as in a page. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageFacts, Segment } from '../utils/model/citation';
import { pageFacts } from '../utils/page/facts';
import { allSegments, HAS_TEXT } from '../utils/page/walk';

export interface ReadDocument {
  page: PageFacts;
  segments: Segment[];
}

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype html|<html|<head|<body|<\?xml|<!--|<div|<p|<table)/i;

/** A text as segments: paragraphs end at an empty line. */
export function textSegments(text: string): Segment[] {
  return text.split(/\r?\n\s*\r?\n/).map((paragraph) => ({ text: paragraph, links: [] }));
}

/** An HTML page as the content script would see it, its scripts not run. */
export function htmlDocument(html: string, url: string | null, today: string): ReadDocument {
  const dom = new JSDOM(html, { url: url ?? 'https://page.invalid/', virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  return { page: pageFacts(document, url, today), segments: allSegments(document, HAS_TEXT) };
}

/**
 * Reads a file. HTML is told by its name or its first tag.
 * @throws where the file cannot be read.
 */
export function readDocument(file: string, url: string | null, today: string): ReadDocument {
  const content = readFileSync(file, 'utf8');
  if (/\.x?html?$/i.test(file) || LOOKS_LIKE_HTML.test(content)) return htmlDocument(content, url, today);
  return { page: { url, today }, segments: textSegments(content) };
}

/** Today at this computer, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
