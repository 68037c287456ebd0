#pragma once

#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace throughline {

/// What one sees first: start with oneself, a blank sheet, an example, or a document opened lately.
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

  private:
    QVBoxLayout* recent_;
    QWidget* recentBox_;
};

} // namespace throughline
