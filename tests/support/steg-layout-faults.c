/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/steg-layout-faults.h"

#include <math.h>

/* Where a widget may lie, in coordinates of the window; endless where its surroundings scroll. */
typedef struct
{
  double left;
  double right;
  double top;
  double bottom;
} Room;

typedef struct
{
  GtkWidget *window;
  GPtrArray *faults;
} Search;

static void look (Search *search, GtkWidget *widget, Room room);

/* "GtkDropDown “area”": its type with the name in its .ui file or the words on it. */
static char *
name_of (GtkWidget *widget)
{
  const char *name = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));

  if (name == NULL && GTK_IS_LABEL (widget))
    name = gtk_label_get_text (GTK_LABEL (widget));
  if (name == NULL && GTK_IS_BUTTON (widget))
    name = gtk_button_get_label (GTK_BUTTON (widget));
  if (name == NULL)
    name = gtk_widget_get_css_name (widget);
  return g_strdup_printf ("%s “%s”", G_OBJECT_TYPE_NAME (widget), name);
}

static void report (Search *search, GtkWidget *widget, const char *format, ...)
  G_GNUC_PRINTF (3, 4);

static void
report (Search *search, GtkWidget *widget, const char *format, ...)
{
  g_autofree char *name = name_of (widget);
  g_autofree char *words = NULL;
  va_list          arguments;

  va_start (arguments, format);
  words = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (search->faults, g_strdup_printf ("%s %s", name, words));
}

static Room
place_of (Search *search, GtkWidget *widget)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (!gtk_widget_compute_bounds (widget, search->window, &bounds))
    graphene_rect_init (&bounds, 0, 0, 0, 0);
  return (Room){ bounds.origin.x, bounds.origin.x + bounds.size.width, bounds.origin.y,
                 bounds.origin.y + bounds.size.height };
}

/* One pixel is a matter of borders that lie over each other. */
static gboolean
is_inside (Search *search, GtkWidget *widget, const Room *room)
{
  Room   place = place_of (search, widget);
  double over = MAX (MAX (room->left - place.left, place.right - room->right),
                     MAX (room->top - place.top, place.bottom - room->bottom));

  if (over <= 1)
    return TRUE;
  report (search, widget, "lies %.0f px outside: %.0f to %.0f of %.0f to %.0f, down %.0f to %.0f",
          over, place.left, place.right, room->left, room->right, place.top, place.bottom);
  return FALSE;
}

static int
margins (GtkWidget *widget, GtkOrientation orientation)
{
  return orientation == GTK_ORIENTATION_HORIZONTAL
           ? gtk_widget_get_margin_start (widget) + gtk_widget_get_margin_end (widget)
           : gtk_widget_get_margin_top (widget) + gtk_widget_get_margin_bottom (widget);
}

static int
least (GtkWidget *widget, GtkOrientation orientation, int across)
{
  int minimum;

  gtk_widget_measure (widget, orientation, across, &minimum, NULL, NULL, NULL);
  return minimum - margins (widget, orientation);
}

/* What scrolls need not have room for all that it holds. */
static void
check_size (Search *search, GtkWidget *widget)
{
  GtkAllocation given;
  int           width = least (widget, GTK_ORIENTATION_HORIZONTAL, -1);
  int           across;
  int           height;

  if (GTK_IS_VIEWPORT (widget)) /* is there to show less than there is */
    return;
  gtk_widget_get_allocation (widget, &given);
  across = MAX (given.width, width) + margins (widget, GTK_ORIENTATION_HORIZONTAL);
  height = least (widget, GTK_ORIENTATION_VERTICAL, across);
  if (given.width < width)
    report (search, widget, "is %d px wide and needs %d", given.width, width);
  else if (given.height < height && !GTK_IS_SCROLLABLE (widget))
    report (search, widget, "is %d px high and needs %d", given.height, height);
}

/* Shortened text is read in full in the tooltip of its own or of what it stands in. */
static gboolean
has_tooltip (Search *search, GtkWidget *widget)
{
  for (; widget != search->window; widget = gtk_widget_get_parent (widget))
    if (gtk_widget_get_has_tooltip (widget))
      return TRUE;
  return FALSE;
}

static void
check_text (Search *search, GtkWidget *widget)
{
  if (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget)))
      && !has_tooltip (search, widget))
    report (search, widget, "is shortened and has no tooltip: “%s”",
            gtk_label_get_text (GTK_LABEL (widget)));
}

static Room
room_in (Search *search, GtkWidget *widget, Room room)
{
  Room          inside = place_of (search, widget);
  GtkPolicyType across;
  GtkPolicyType down;
  const double  endless = G_MAXINT;

  if (GTK_IS_TEXT (widget))
    return (Room){ -endless, endless, -endless, endless };
  if (!GTK_IS_SCROLLED_WINDOW (widget))
    return room;
  gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), &across, &down);
  if (across != GTK_POLICY_NEVER)
    inside.left = -endless, inside.right = endless;
  if (down != GTK_POLICY_NEVER)
    inside.top = -endless, inside.bottom = endless;
  return inside;
}

static void
look (Search *search, GtkWidget *widget, Room room)
{
  if (!gtk_widget_get_mapped (widget) || GTK_IS_POPOVER (widget) || GTK_IS_SCROLLBAR (widget)
      || !is_inside (search, widget, &room))
    return;
  check_size (search, widget);
  if (GTK_IS_LABEL (widget))
    check_text (search, widget);
  room = room_in (search, widget, room);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look (search, child, room);
}

GPtrArray *
steg_layout_faults_find (GtkWindow *window)
{
  GtkWidget *widget = GTK_WIDGET (window);
  GPtrArray *faults = g_ptr_array_new_with_free_func (g_free);
  Search     search = { widget, faults };
  Room       room = { 0, gtk_widget_get_width (widget), 0, gtk_widget_get_height (widget) };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look (&search, child, room);
  return faults;
}
