#pragma once

#include <QScrollArea>
#include <QStringList>

class QGridLayout;
class QVBoxLayout;

namespace throughline {

/// What one sees first: start with oneself, a blank sheet, an example, or a document opened lately. A row
/// of the recent ones can be taken off the list (its menu, or Delete).
class StartPage : public QScrollArea {
    Q_OBJECT
  public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

  signals:
    void startWithMeWanted();
    void blankWanted();
    void openWanted();
    void exampleWanted(const QString& name);
    void documentWanted(const QString& path);
    /// The document is not to be listed any more; its file stays.
    void forgetWanted(const QString& path);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrangeExamples();

    QGridLayout* examples_;
    QList<QWidget*> exampleCards_;
    int columns_ = 0;
    QVBoxLayout* recent_;
    QWidget* recentBox_;
};

} // namespace throughline
