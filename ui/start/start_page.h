#pragma once

#include <QScrollArea>
#include <QStringList>

class QGridLayout;

namespace throughline {

class RecentCard;
class RecentChains;

/// What one sees first: start with oneself, a blank sheet, an example, or a document opened lately. One of
/// the recent ones can be taken off the list (its menu, or Delete).
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
    void showEvent(QShowEvent* event) override;

  private:
    void arrangeExamples();
    void arrangeRecent();
    /// Pictures are read for a page that is seen.
    void wantPictures();

    QGridLayout* examples_;
    QList<QWidget*> exampleCards_;
    int columns_ = 0;
    QWidget* recentBox_;
    QGridLayout* recent_;
    QList<RecentCard*> recentCards_;
    QList<QWidget*> gaps_; ///< stand where a first row of recent ones is not full, so that its cards are no wider
    RecentChains* chains_;
};

} // namespace throughline
