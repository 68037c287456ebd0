#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <functional>

class QLineEdit;
class QListWidget;

namespace throughline {

/// A line to type into, over the sheet, with what fits below it: finds what the chain holds, and commands.
class FindLine : public QFrame {
    Q_OBJECT
  public:
    struct Result {
        QString icon;
        QString text;
        QString aside; ///< stands quieter at the right: where it is, or its keys
        /// Of one that is not enabled: says why, while the line stays open.
        std::function<void()> choose;
        bool isEnabled = true;
        /// Not a hit but something to do with all of them; stands last, under a line.
        bool isForAll = false;
    };
    /// The results for what was typed, best first.
    using Search = std::function<QList<Result>(const QString& typed)>;

    explicit FindLine(QWidget* parent);
    /// `showsAll`: a blank line has results as well.
    void open(const QString& placeholder, Search search, bool showsAll = false);
    /// Asks again for what stands in the line, as when more has become known; the chosen row stays.
    void refresh();

  signals:
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void show(const QList<Result>& results, int row);
    void step(int by);
    void choose(int row);
    void settleSize();
    void close();

    QLineEdit* line_;
    QListWidget* list_;
    Search search_;
    bool showsAll_ = false;
    QList<Result> results_;
};

} // namespace throughline
