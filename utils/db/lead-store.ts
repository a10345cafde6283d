/** Hubs that are led from this device: of groups, and of coalitions with what their groups signed. */
import type { LeadStore } from '../app/hub-ports';
import { BOARD_STORES, putBoard, removeBoard } from './boards';
import { withDatabase, write } from './open';
import { ofGroup } from './sent-store';

/** @param changed called after each committed write */
export const createLeadStore = (changed: () => void): LeadStore => ({
  leads: () => withDatabase((db) => db.getAll('leads')),

  async changeLead(id, change) {
    await write(['leads'], async (tx) => {
      const row = change(await tx.objectStore('leads').get(id));
      if (row) void tx.objectStore('leads').put(row);
    });
    changed();
  },

  async removeLead(id) {
    await write(['leads', ...BOARD_STORES], async (tx) => {
      void tx.objectStore('leads').delete(id);
      removeBoard(tx, ofGroup(id));
    });
    changed();
  },

  boards: (of) => withDatabase((db) => db.getAll('sums', ofGroup(of))),

  async changeBoards(of, change) {
    await write(['leads', ...BOARD_STORES], async (tx) => {
      const held = await tx.objectStore('leads').get(of);
      if (held?.kind !== 'coalition') return;
      const { boards, coalition } = change(await tx.objectStore('boards').getAll(ofGroup(of)), held);
      for (const board of boards) putBoard(tx, board);
      void tx.objectStore('leads').put(coalition);
    });
    changed();
  },
});
