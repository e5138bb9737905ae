/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-wall-foot.h"

/* Parts of the statements' size. */
#define TALK_SIZE 0.75
#define COMMAND_SIZE 0.66
/* Commands are not larger than beside statements of this part of the height. */
#define COMMAND_MOST (1.0 / 42)
#define GAP 0.2
#define PADDING 0.3
#define BETWEEN 0.3

/* The question and the votes share the width; without any question votes have all of it. */
#define PROMPT_WIDTH 0.56
#define VOTES_WIDTH 0.42

static gboolean
has_prompts (const StegWallFrame *self)
{
  for (guint row = 0; row < self->wall->rows->len; row++)
    if (steg_wall_row (self->wall, row)->prompt != NULL
        && *steg_wall_row (self->wall, row)->prompt != '\0')
      return TRUE;
  return self->wall->words.note != NULL;
}

static double
votes_width (const StegWallFrame *self)
{
  return self->box.width * (has_prompts (self) ? VOTES_WIDTH : 1);
}

/* How high what is said in row @row is. */
static double
talk_height (const StegWallFrame *self, guint row)
{
  const StegWallRow *words = steg_wall_row (self->wall, row);

  return MAX (
    steg_wall_frame_height (self, words->prompt, TALK_SIZE, FALSE, self->box.width * PROMPT_WIDTH),
    steg_wall_frame_height (self, words->votes, TALK_SIZE, FALSE, votes_width (self)));
}

static double
most_talk (const StegWallFrame *self)
{
  double height = steg_wall_frame_height (self, self->wall->words.note, TALK_SIZE, TRUE,
                                          self->box.width * PROMPT_WIDTH);

  for (guint row = 0; row < self->wall->rows->len; row++)
    height = MAX (height, talk_height (self, row));
  return height;
}

static double
command_part (const StegWallFrame *self)
{
  return COMMAND_SIZE * MIN (1, COMMAND_MOST * self->height / self->size);
}

static StegTextStyle
command_style (const StegWallFrame *self, gboolean bold)
{
  return steg_wall_frame_style (self, command_part (self), bold, &self->palette->text);
}

static double
command_height (const StegWallFrame *self)
{
  return steg_wall_frame_height (self, "Ag", command_part (self), FALSE, 0) + PADDING * self->size;
}

static double
width_of (const StegWallFrame *self, const char *text, gboolean bold)
{
  StegTextStyle style = command_style (self, bold);

  return steg_ink_measure (self->ink, text, &style, 0, 0).width;
}

/* The key in a stronger face, and what it does; framed, and a mark, when it can be pressed. */
static void
place_command (const StegWallFrame *self, const StegWallCommand *command, const StegBox *box)
{
  int           mark = command->identity != NULL ? (int) self->drawing->marks->len : -1;
  StegTextStyle strong = command_style (self, TRUE);
  StegTextStyle plain = command_style (self, FALSE);
  double        pad = PADDING * self->size, key = width_of (self, command->key, TRUE);
  const StegBox left = { box->x + pad, box->y, key + 2, box->height };
  const StegBox right
    = { box->x + 1.7 * pad + key, box->y, box->width - 2.2 * pad - key, box->height };
  const StegMark         place = { command->identity, command->words, *box };
  const StegDrawnElement element = { .part = STEG_WALL_COMMAND,
                                     .shape = STEG_DRAWN_BOX,
                                     .mark = mark,
                                     .box = *box,
                                     .radius = pad,
                                     .paint = { self->palette->quiet, self->palette->grid, 1,
                                                FALSE } };

  strong.lines = plain.lines = 1;
  strong.down = plain.down = STEG_ALIGN_CENTRE;
  if (mark >= 0)
    {
      steg_drawing_add_mark (self->drawing, &place);
      steg_drawing_add (self->drawing, &element);
    }
  steg_wall_frame_text (self, STEG_WALL_COMMAND, mark, &left, command->key, &strong);
  steg_wall_frame_text (self, STEG_WALL_COMMAND, mark, &right, command->words, &plain);
}

/* From left to right and line by line from @y on, on the drawing or, without @is_placed, only in
 * thought. Returns: where they end. */
static double
flow (const StegWallFrame *self, double y, gboolean is_placed)
{
  double height = command_height (self), x = self->box.x;

  for (guint i = 0; i < self->wall->commands->len; i++)
    {
      const StegWallCommand *command
        = &g_array_index (self->wall->commands, StegWallCommand, i);
      double width = width_of (self, command->key, TRUE) + width_of (self, command->words, FALSE)
                     + 2.7 * PADDING * self->size + 4;
      const StegBox box = { x, y, width, height };
      StegBox       place = box;

      if (x > self->box.x && x + width > steg_box_right (&self->box))
        {
          place.x = self->box.x;
          place.y = y = y + height + BETWEEN * self->size;
        }
      if (is_placed)
        place_command (self, command, &place);
      x = steg_box_right (&place) + BETWEEN * self->size;
    }
  return self->wall->commands->len > 0 ? y + height : y;
}

double
steg_wall_foot_height (const StegWallFrame *self)
{
  return most_talk (self) + flow (self, 0, FALSE) + 2 * GAP * self->size;
}

/* What has to be said now comes before the question. */
static void
place_prompt (const StegWallFrame *self, const StegBox *box)
{
  const char   *note = self->wall->words.note;
  gboolean      is_said = note != NULL && *note != '\0';
  StegTextStyle style = steg_wall_frame_style (self, TALK_SIZE, is_said, &self->palette->text);

  steg_wall_frame_text (self, STEG_WALL_WORDS, -1, box,
                        is_said ? note : steg_wall_row (self->wall, self->wall->current)->prompt,
                        &style);
}

void
steg_wall_foot_place (const StegWallFrame *self, double y)
{
  double        talk = most_talk (self), width = votes_width (self);
  StegTextStyle votes = steg_wall_frame_style (self, TALK_SIZE, FALSE, &self->palette->text);
  const StegBox left = { self->box.x, y, self->box.width * PROMPT_WIDTH, talk };
  const StegBox right = { steg_box_right (&self->box) - width, y, width, talk };

  votes.across = STEG_ALIGN_END;
  if (self->wall->current < self->wall->rows->len)
    {
      place_prompt (self, &left);
      steg_wall_frame_text (self, STEG_WALL_WORDS, -1, &right,
                            steg_wall_row (self->wall, self->wall->current)->votes, &votes);
    }
  flow (self, y + talk + GAP * self->size, TRUE);
}
