package dk.genklang.model;

/** What kind of ABC tool it is; its type decides what it prints as. */
public enum ToolType implements Coded {
  CONVERSATION_CARDS,
  FOLD_FIGURE,
  FILM_DIALOGUE,
  CHECKLIST,
  FORM,
  EXERCISE,
  SIGN,
  PROGRAMME
}
