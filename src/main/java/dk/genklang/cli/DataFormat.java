package dk.genklang.cli;

/** In which form data goes out and in; written as it stands here. */
enum DataFormat {
  /** Tables, for spreadsheets. */
  csv,

  /** Open Referral's Human Services Data Specification, as JSON. */
  hsds
}
