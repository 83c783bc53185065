// Registers every element. Import one of define/*.ts to register that one alone.
import "./define/ithrive-grid.ts";
import "./define/ithrive-help.ts";
import "./define/ithrive-library.ts";
import "./define/ithrive-record.ts";
import "./define/ithrive-session.ts";
