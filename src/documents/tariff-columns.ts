/** The columns of a courier's price list, by their places; undefined where there is none. */
export interface TariffColumns {
  readonly areas: number;
  readonly first: number;
  readonly additional: number;
  readonly days: number | undefined;
  readonly remarks: number | undefined;
  /** For how many kg the prices are, where their headings say so. */
  readonly firstKg: number | undefined;
  readonly additionalKg: number | undefined;
  readonly others: readonly number[];
}

const headings = {
  areas: /地区|省份|省市|目的地|区域|到达|收货地|region|province|destination|zone/i,
  first: /首重|首公斤|首千克|first/i,
  additional: /续重|续公斤|续千克|additional/i,
  days: /时效|天数|送达|days|transit/i,
  remarks: /备注|说明|remark|note/i,
} as const;

/** Finds the line of headings of a price list, and its columns; undefined where the table is none. */
export function findTariffColumns(
  rows: readonly (readonly string[])[],
): { readonly row: number; readonly columns: TariffColumns } | undefined {
  for (const [row, cells] of rows.slice(0, 10).entries()) {
    // Of two columns, 首重重量 and 首重价格, the price is wanted.
    const find = (pattern: RegExp) => {
      const found = cells.flatMap((cell, index) => (pattern.test(cell) ? [index] : []));
      return found.find((index) => !/重量|weight/i.test(cells[index] ?? '')) ?? found[0];
    };
    const [areas, first, additional] = [find(headings.areas), find(headings.first), find(headings.additional)];
    if (areas === undefined || first === undefined || additional === undefined) continue;
    const [days, remarks] = [find(headings.days), find(headings.remarks)];
    const read = [areas, first, additional, days, remarks];
    const others = cells.flatMap((cell, index) => (cell.trim() === '' || read.includes(index) ? [] : [index]));
    const columns = { areas, first, additional, days, remarks, others };
    return {
      row,
      columns: { ...columns, firstKg: kilograms(cells[first]), additionalKg: kilograms(cells[additional]) },
    };
  }
  return undefined;
}

/** `首重（1kg）`, `续重 0.5 公斤`, `首重(500g)`, `续重（元/kg）`. */
function kilograms(heading = ''): number | undefined {
  const text = heading.normalize('NFKC');
  const [, amount, unit = ''] = /(\d+(?:\.\d+)?)\s*(kg|公斤|千克|g|克|斤)/i.exec(text) ?? [];
  if (amount !== undefined) {
    const kg = Number(amount) * (/^(?:g|克)$/i.test(unit) ? 0.001 : unit === '斤' ? 0.5 : 1);
    return Math.round(kg * 1000) / 1000;
  }
  return /\/\s*(?:kg|公斤|千克)/i.test(text) ? 1 : undefined;
}
