import './fake-browser.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, noteState } from '../../entrypoints/background/tabs.ts';

beforeEach(() => fakeBrowser.reset());

it('gives the state of a tab with one frame', async () => {
  expect(await noteState(1, 0, 'tip')).toBe('tip');
  expect(await noteState(1, 0, 'fine')).toBe('fine');
});

it('gives the gravest state of all frames of the tab', async () => {
  await noteState(1, 0, 'fine');
  expect(await noteState(1, 7, 'misuse')).toBe('misuse');
  expect(await noteState(1, 0, 'tip')).toBe('misuse');
  expect(await noteState(1, 7, 'none')).toBe('tip');
});

it('keeps tabs apart', async () => {
  await noteState(1, 0, 'misuse');
  expect(await noteState(2, 0, 'fine')).toBe('fine');
});

it('forgets a closed tab and no other', async () => {
  await noteState(1, 0, 'misuse');
  await noteState(2, 0, 'misuse');
  await forgetTab(1);
  expect(await noteState(1, 5, 'fine')).toBe('fine');
  expect(await noteState(2, 5, 'fine')).toBe('misuse');
});

it('forgets a tab that it never knew', async () => expect(await forgetTab(9)).toBeUndefined());

it('loses nothing when many frames speak at once', async () => {
  const frames = Array.from({ length: 40 }, (_, frame) => frame);
  const told = await Promise.all(frames.map((frame) => noteState(1, frame, frame === 3 ? 'misuse' : 'fine')));
  expect(told.slice(3)).toEqual(frames.slice(3).map(() => 'misuse'));
  expect(await noteState(1, 40, 'tip')).toBe('misuse');
  expect(await noteState(1, 3, 'fine')).toBe('tip');
});

it('keeps the order in which it was told', async () => {
  const told = [noteState(1, 0, 'misuse'), forgetTab(1), noteState(1, 1, 'fine')];
  expect(await Promise.all(told)).toEqual(['misuse', undefined, 'fine']);
});

it('goes on after the store has failed', async () => {
  const broken = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(noteState(1, 0, 'misuse')).rejects.toThrow('full');
  broken.mockRestore();
  expect(await noteState(1, 1, 'tip')).toBe('tip');
});
