/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-quick-line.h"

#include "base/steg-text.h"
#include "model/steg-quick-when.h"
#include "model/steg-quick-words.h"

#include <string.h>

/* A name, a date or a repetition is not longer than this. */
#define MOST_WORDS 8

/* What stands between blanks; a name in quotation marks is one. */
typedef struct
{
  gsize    start;
  gsize    end;
  char    *word;  /* folded, without marks at its end */
  gboolean taken; /* belongs to a piece */
  gboolean plain; /* is wanted as text */
} Token;

/* A line that is being understood. */
typedef struct
{
  StegQuickLine        *result;
  const char           *line;
  StegDate              today;
  const StegQuickNames *people;
  const StegQuickNames *areas;
  GArray               *tokens; /* of Token */
  StegDate              first;  /* of the repetition, where it names a day of the week */
} Look;

static void
clear_token (gpointer token)
{
  g_free (((Token *) token)->word);
}

static Token *
token_at (const Look *look, guint position)
{
  return &g_array_index (look->tokens, Token, position);
}

static const char *
skip_blanks (const char *at)
{
  while (*at != '\0' && g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

static const char *
skip_word (const char *at)
{
  gboolean    quoted = strchr ("@#", *at) != NULL && at[1] == '"';
  const char *end = quoted ? strchr (at + 2, '"') : NULL;

  at = end != NULL ? end + 1 : at;
  while (*at != '\0' && !g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

/* Without the marks of a sentence at its end. Returns: owned. */
static char *
trim_marks (const char *start, const char *end)
{
  while (end > start + 1 && strchr (",.;:!?", end[-1]) != NULL)
    end--;
  return g_strndup (start, (gsize) (end - start));
}

static gboolean
is_plain (const char *line, gsize start, gsize end, const char *const *plain)
{
  for (guint i = 0; plain != NULL && plain[i] != NULL; i++)
    for (const char *at = line; *plain[i] != '\0' && (at = strstr (at, plain[i])) != NULL; at++)
      if (start < (gsize) (at - line) + strlen (plain[i]) && (gsize) (at - line) < end)
        return TRUE;
  return FALSE;
}

static void
split (Look *look, const char *const *plain)
{
  const char *at = skip_blanks (look->line);

  while (*at != '\0')
    {
      const char      *end = skip_word (at);
      g_autofree char *trimmed = trim_marks (at, end);
      Token            token = { (gsize) (at - look->line), (gsize) (end - look->line) };

      token.word = steg_text_fold (trimmed);
      token.plain = is_plain (look->line, token.start, token.end, plain);
      g_array_append_val (look->tokens, token);
      at = skip_blanks (end);
    }
}

static void
take (Look *look, StegQuickKind kind, guint first, guint n_tokens)
{
  guint          helpers = look->result->helpers->len;
  StegQuickPiece piece
    = { kind, token_at (look, first)->start, token_at (look, first + n_tokens - 1)->end,
        kind == STEG_QUICK_HELPER ? helpers - 1 : 0 };

  for (guint i = first; i < first + n_tokens; i++)
    token_at (look, i)->taken = TRUE;
  g_array_append_val (look->result->pieces, piece);
}

static gboolean
is_free (const Look *look, guint position)
{
  return position < look->tokens->len && !token_at (look, position)->taken
         && !token_at (look, position)->plain;
}

/* What is called by the @n_tokens from @first on, without the sign before. Returns: owned. */
static char *
name_at (const Look *look, guint first, guint n_tokens)
{
  const char *start = look->line + token_at (look, first)->start + 1;
  const char *end = look->line + token_at (look, first + n_tokens - 1)->end;

  return trim_marks (start, end);
}

/* The longest name from @first on that is known exactly. Returns: its id, borrowed; %NULL when
 * there is none. @n_tokens: of how many it is. */
static const char *
find_whole (const Look *look, const StegQuickNames *names, guint first, guint *n_tokens)
{
  const char *found = NULL;

  for (guint n = 1; n <= MOST_WORDS && is_free (look, first + n - 1); n++)
    {
      g_autofree char *name = name_at (look, first, n);
      const char      *id = steg_quick_names_find (names, name);

      found = id != NULL ? id : found;
      *n_tokens = id != NULL ? n : *n_tokens;
    }
  return found;
}

/* The name in quotation marks at @first; %NULL when there are none. Returns: owned. */
static char *
quoted_at (const Look *look, guint first)
{
  g_autofree char *name = name_at (look, first, 1);
  gsize            length = strlen (name);

  if (length < 3 || name[0] != '"' || name[length - 1] != '"')
    return NULL;
  return g_strstrip (g_strndup (name + 1, length - 2));
}

/* What is called by the words from @first on. Returns: its id, borrowed; %NULL when nothing is.
 * @n_tokens: of how many words the @name (owned by the caller) is. */
static const char *
find_named (const Look           *look,
            const StegQuickNames *names,
            guint                 first,
            guint                *n_tokens,
            char                **name)
{
  const char      *id;
  g_autofree char *quoted = quoted_at (look, first);

  *n_tokens = 1;
  if (quoted != NULL)
    {
      *name = g_steal_pointer (&quoted);
      return steg_quick_names_find (names, *name);
    }
  id = find_whole (look, names, first, n_tokens);
  *name = name_at (look, first, *n_tokens);
  return id != NULL ? id : steg_quick_names_guess (names, *name);
}

static gboolean
has_letter (const char *name)
{
  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalpha (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}

static void
clear_person (gpointer person)
{
  g_free (((StegQuickPerson *) person)->id);
  g_free (((StegQuickPerson *) person)->name);
}

/* New persons are the same when they are called the same, upper and lower case alike. */
static gboolean
is_same (const char *id, const char *name, const char *other_id, const char *other_name)
{
  g_autofree char *folded = NULL;
  g_autofree char *other = NULL;

  if (other_name == NULL || id != NULL || other_id != NULL)
    return id != NULL && g_strcmp0 (id, other_id) == 0;
  folded = steg_text_fold (name);
  other = steg_text_fold (other_name);
  return strcmp (folded, other) == 0;
}

static gboolean
is_named (const StegQuickLine *result, const char *id, const char *name)
{
  if (is_same (id, name, result->owner, result->owner_name))
    return TRUE;
  for (guint i = 0; i < result->helpers->len; i++)
    {
      const StegQuickPerson *helper = &g_array_index (result->helpers, StegQuickPerson, i);

      if (is_same (id, name, helper->id, helper->name))
        return TRUE;
    }
  return FALSE;
}

/* Returns: what the person is to the action. @name is taken over. */
static StegQuickKind
name_person (StegQuickLine *result, const char *id, char *name)
{
  StegQuickPerson helper = { g_strdup (id), name };

  if (result->owner_name != NULL)
    {
      g_array_append_val (result->helpers, helper);
      return STEG_QUICK_HELPER;
    }
  result->owner = helper.id;
  result->owner_name = helper.name;
  return STEG_QUICK_OWNER;
}

/* Returns: whether there is such an area. @name is taken over. */
static gboolean
name_area (StegQuickLine *result, const char *id, char *name)
{
  if (id == NULL)
    {
      g_free (result->unknown_area);
      result->unknown_area = name;
      return FALSE;
    }
  result->area = g_strdup (id);
  g_free (name);
  return TRUE;
}

/* Dates may stand before what stays text all the same. */
static void
leave (Look *look, guint first)
{
  token_at (look, first)->plain = TRUE;
}

static void
read_person (Look *look, guint first)
{
  g_autofree char *name = NULL;
  guint            n_tokens;
  const char      *id = find_named (look, look->people, first, &n_tokens, &name);

  if (!has_letter (name))
    return;
  if (is_named (look->result, id, name))
    leave (look, first);
  else
    take (look, name_person (look->result, id, g_steal_pointer (&name)), first, n_tokens);
}

static void
read_area (Look *look, guint first)
{
  g_autofree char *name = NULL;
  guint            n_tokens;
  const char      *id = find_named (look, look->areas, first, &n_tokens, &name);

  if (!has_letter (name) || steg_quick_line_find (look->result, STEG_QUICK_AREA) != NULL)
    return;
  if (name_area (look->result, id, g_steal_pointer (&name)))
    take (look, STEG_QUICK_AREA, first, n_tokens);
  else
    leave (look, first);
}

static void
read_priority (Look *look, guint first)
{
  static const struct
  {
    const char        *word;
    StegActionPriority priority;
  } words[] = {
    { "hög", STEG_ACTION_PRIORITY_HIGH },
    { "hog", STEG_ACTION_PRIORITY_HIGH },
    { "high", STEG_ACTION_PRIORITY_HIGH },
    { "låg", STEG_ACTION_PRIORITY_LOW },
    { "lag", STEG_ACTION_PRIORITY_LOW },
    { "low", STEG_ACTION_PRIORITY_LOW },
    { "normal", STEG_ACTION_PRIORITY_NORMAL },
  };
  const char *word = token_at (look, first)->word + 1;

  for (guint i = 0; *word != '\0' && i < G_N_ELEMENTS (words); i++)
    if (g_str_has_prefix (words[i].word, word)
        && steg_quick_line_find (look->result, STEG_QUICK_PRIORITY) == NULL)
      {
        look->result->priority = words[i].priority;
        take (look, STEG_QUICK_PRIORITY, first, 1);
      }
}

/* From the beginning on: the first owns the action. */
static void
read_people (Look *look)
{
  for (guint i = 0; i < look->tokens->len; i++)
    if (look->line[token_at (look, i)->start] == '@' && is_free (look, i))
      read_person (look, i);
}

/* What else is marked by a sign, from the end on. */
static void
read_signs (Look *look)
{
  for (guint i = look->tokens->len; i > 0; i--)
    {
      const char *start = look->line + token_at (look, i - 1)->start;

      if (!is_free (look, i - 1))
        continue;
      if (*start == '#')
        read_area (look, i - 1);
      else if (*start == '!')
        read_priority (look, i - 1);
    }
}

/* The free words from @first on, at most @most of them. Returns: owned, its words are borrowed. */
static GPtrArray *
words_from (const Look *look, guint first, guint most)
{
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = first; i < first + most && is_free (look, i); i++)
    g_ptr_array_add (words, token_at (look, i)->word);
  g_ptr_array_add (words, NULL);
  return words;
}

/* A date or a repetition that is said by so many tokens. */
typedef struct
{
  StegQuickKind kind;
  guint         n_tokens;
  StegDate      date;
  gboolean      sure;
  StegRepeat    repeat;
} Found;

/* The longest of a kind that has not been said yet at @first, of at most @most tokens. */
static Found
find_when (const Look *look, guint first, guint most)
{
  g_autoptr (GPtrArray) words = words_from (look, first, most);
  const char *const *from = (const char *const *) words->pdata;
  Found              due = { STEG_QUICK_DUE };
  Found              again = { STEG_QUICK_REPEAT };

  if (steg_quick_line_find (look->result, STEG_QUICK_DUE) == NULL)
    due.n_tokens = steg_quick_date (from, look->today, &due.date, &due.sure);
  if (look->result->repeat == NULL)
    again.n_tokens = steg_quick_repeat (from, look->today, &again.repeat, &again.date);
  return again.n_tokens > due.n_tokens ? again : due;
}

/* Whether the word before a date at @first makes it part of the text. */
static gboolean
is_held (const Look *look, guint first, const Found *found)
{
  return found->kind == STEG_QUICK_DUE && first > 0 && is_free (look, first - 1)
         && steg_quick_word_holds (token_at (look, first - 1)->word,
                                   token_at (look, first)->word);
}

static void
take_when (Look *look, guint first, const Found *found)
{
  if (found->kind == STEG_QUICK_DUE)
    look->result->due = found->date;
  else
    {
      look->result->repeat = steg_repeat_to_text (&found->repeat);
      look->first = found->date;
    }
  take (look, found->kind, first, found->n_tokens);
}

/* What ends right before the token @end. Returns: at which it begins; @end when there is nothing.
 */
static guint
read_before (Look *look, guint end)
{
  for (guint first = end > MOST_WORDS ? end - MOST_WORDS : 0; first < end; first++)
    {
      Found found = find_when (look, first, end - first);

      if (found.n_tokens < end - first)
        continue;
      if (is_held (look, first, &found))
        return end;
      take_when (look, first, &found);
      return first;
    }
  return end;
}

/* Dates and repetitions with which the line ends. */
static void
read_end (Look *look)
{
  guint end = look->tokens->len;

  while (end > 0)
    {
      guint next = is_free (look, end - 1) ? read_before (look, end) : end - 1;

      if (next == end)
        return;
      end = next;
    }
}

/* Those that follow a sign with which the line begins. */
static void
read_beginning (Look *look)
{
  for (guint at = 0; at < look->tokens->len && (at > 0 || !is_free (look, at));)
    {
      Found found = { STEG_QUICK_DUE };

      if (is_free (look, at))
        found = find_when (look, at, MOST_WORDS);
      if (is_free (look, at) && found.n_tokens == 0)
        return;
      if (found.n_tokens > 0)
        take_when (look, at, &found);
      at += MAX (found.n_tokens, 1);
    }
}

/* A date that can be nothing else, wherever it stands. */
static void
read_sure (Look *look)
{
  for (guint at = 0; at < look->tokens->len; at++)
    {
      Found found = { STEG_QUICK_DUE };

      if (is_free (look, at))
        found = find_when (look, at, MOST_WORDS);
      if (found.n_tokens > 0 && found.sure && !is_held (look, at, &found))
        take_when (look, at, &found);
    }
}

static void
write_text (Look *look)
{
  GString         *text = g_string_new (NULL);
  g_autofree char *joined = NULL;
  gsize            length;

  for (guint i = 0; i < look->tokens->len; i++)
    {
      const Token *token = token_at (look, i);

      if (token->taken)
        continue;
      if (text->len > 0)
        g_string_append_c (text, ' ');
      g_string_append_len (text, look->line + token->start, (gssize) (token->end - token->start));
    }
  length = text->len;
  while (length > 0 && strchr (",;", text->str[length - 1]) != NULL)
    length--;
  g_string_truncate (text, length);
  joined = g_string_free (text, FALSE);
  look->result->text = steg_text_clean (joined, STEG_TEXT_MAX_LINE);
}

static int
compare_pieces (gconstpointer a, gconstpointer b)
{
  const StegQuickPiece *left = a;
  const StegQuickPiece *right = b;

  return left->start < right->start ? -1 : left->start > right->start;
}

static void
understand (Look *look, const char *const *plain)
{
  split (look, plain);
  read_people (look);
  read_signs (look);
  read_end (look);
  read_beginning (look);
  read_sure (look);
  write_text (look);
  if (look->result->due == STEG_DATE_NONE)
    look->result->due = look->first;
  g_array_sort (look->result->pieces, compare_pieces);
}

StegQuickLine *
steg_quick_line_new (const char           *line,
                     StegDate              today,
                     const StegQuickNames *people,
                     const StegQuickNames *areas,
                     const char *const    *plain)
{
  StegQuickLine *self = g_new0 (StegQuickLine, 1);
  Look           look = { self, line, today, people, areas, NULL, STEG_DATE_NONE };

  self->priority = STEG_ACTION_PRIORITY_NORMAL;
  self->pieces = g_array_new (FALSE, FALSE, sizeof (StegQuickPiece));
  self->helpers = g_array_new (FALSE, FALSE, sizeof (StegQuickPerson));
  g_array_set_clear_func (self->helpers, clear_person);
  g_return_val_if_fail (line != NULL && people != NULL && areas != NULL, self);

  if (strlen (line) <= STEG_TEXT_MAX_LINE && g_utf8_validate (line, -1, NULL))
    {
      look.tokens = g_array_new (FALSE, FALSE, sizeof (Token));
      g_array_set_clear_func (look.tokens, clear_token);
      understand (&look, plain);
      g_array_unref (look.tokens);
    }
  if (self->text == NULL)
    self->text = g_strdup ("");
  return self;
}

void
steg_quick_line_free (StegQuickLine *self)
{
  g_free (self->text);
  g_free (self->owner);
  g_free (self->owner_name);
  g_free (self->area);
  g_free (self->unknown_area);
  g_free (self->repeat);
  g_array_unref (self->pieces);
  g_array_unref (self->helpers);
  g_free (self);
}

const StegQuickPiece *
steg_quick_line_find (const StegQuickLine *self, StegQuickKind kind)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->pieces->len; i++)
    if (g_array_index (self->pieces, StegQuickPiece, i).kind == kind)
      return &g_array_index (self->pieces, StegQuickPiece, i);
  return NULL;
}
