/** The places beside the columns where cards may be dropped, by the ids under which a drag knows them. */
export const ZONES = ['won', 'lost', 'pipeline', 'delete'] as const;
export type Zone = (typeof ZONES)[number];

export const isZone = (id: string): id is Zone => ZONES.some((zone) => zone === id);
