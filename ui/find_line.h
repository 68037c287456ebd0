#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <functional>

class QLineEdit;
class QListWidget;

namespace throughline {

/// A line to type into, over the sheet, with what fits below it: finds roles, tasks and people, and commands.
class FindLine : public QFrame {
    Q_OBJECT
  public:
    struct Result {
        QString icon;
        QString text;
        QString aside;
        std::function<void()> choose;
    };
    /// The results for what was typed (never blank), best first.
    using Search = std::function<QList<Result>(const QString& typed)>;

    explicit FindLine(QWidget* parent);
    void open(const QString& placeholder, Search search);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search(const QString& typed);
    void choose(int row);
    void settleSize();

    QLineEdit* line_;
    QListWidget* list_;
    Search search_;
    QList<Result> results_;
};

} // namespace throughline
