#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>
#include <optional>
#include <vector>

namespace throughline {

struct CustomerLine;

/// Where the parts of a customer's row stand in a width, in pixels from its upper left corner, reckoned from the left:
/// whoever paints it turns it for those who read from the right. Words wrap, so that a row is as high as they need.
struct CustomerRow {
    CustomerRow(const CustomerLine& line, const QFont& font, int width);

    struct Words {
        QRect place; ///< one line
        QString text;
        QFont font;
        QColor colour;
    };
    int height = 0;
    QRect disc;  ///< of the number
    QRect icon;  ///< of an end customer; null for others
    QRect scale; ///< of the reputation; null where there is no score
    std::vector<Words> words;

  private:
    /// Adds the words below what is there, in so many lines at most.
    void add(const QString& text, const QFont& font, const QColor& colour, int most);
    void addHead(const CustomerLine& line, const QFont& font);

    QRect room_; ///< what is left
};

} // namespace throughline
