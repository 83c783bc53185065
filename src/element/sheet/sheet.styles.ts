import { css } from "lit";

/** The sheet: one page, all of it in em of its own type. */
export const sheetStyles = css`
  .sheet table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
`;
