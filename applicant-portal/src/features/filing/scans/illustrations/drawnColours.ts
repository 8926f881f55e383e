/** Colours of the small drawings, taken from the theme. */
export interface DrawnColours {
  line: string;
  paper: string;
  seal: string;
}
