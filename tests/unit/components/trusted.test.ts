import { describe, expect, it, vi } from 'vitest';
import { guardFor } from '../../../components/ui/trusted';

const event = (isTrusted: boolean) => ({ isTrusted, preventDefault: vi.fn() });

describe('the guard against events that a page makes up', () => {
  it('stops an untrusted event inside somebody else’s page, and its default action with it', () => {
    const handler = vi.fn();
    const made = event(false);
    guardFor(true)(handler)(made);
    expect(handler).not.toHaveBeenCalled();
    expect(made.preventDefault).toHaveBeenCalledOnce();
  });

  it('lets a person’s own event through', () => {
    const handler = vi.fn();
    const own = event(true);
    guardFor(true)(handler)(own);
    expect(handler).toHaveBeenCalledWith(own);
    expect(own.preventDefault).not.toHaveBeenCalled();
  });

  it('trusts every event on pages of our own', () => {
    const handler = vi.fn();
    guardFor(false)(handler)(event(false));
    expect(handler).toHaveBeenCalledOnce();
  });
});
